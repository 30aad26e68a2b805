"""usage-of-child.py FILE COMMAND…: runs it and writes what it and its children used to FILE, as JSON."""
import json
import resource
import subprocess
import sys
import time

started = time.monotonic()
status = subprocess.call(sys.argv[2:], stdin=subprocess.DEVNULL)
seconds = time.monotonic() - started
used = resource.getrusage(resource.RUSAGE_CHILDREN)
with open(sys.argv[1], "w") as file:
    json.dump(
        {
            "seconds": seconds,
            "cpuSeconds": used.ru_utime + used.ru_stime,
            # Of the largest process; Linux counts kilobytes.
            "peakRssBytes": used.ru_maxrss * 1024,
            "exit": status,
        },
        file,
    )
