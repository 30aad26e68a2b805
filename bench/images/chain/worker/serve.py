"""What the image would run; it is measured, never started."""

print("ready")
