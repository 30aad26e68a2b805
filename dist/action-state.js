/** Name under which the main step tells the post step which working directory it made. */
export const workDirectoryState = "plimsoll-work-directory";
