# When the planner's file or its folder cannot be used.

damaged-title = Your planner's file can't be read.
damaged-text = Something about the file, or the key beside it, isn't as it should be. Nothing was changed and nothing was deleted: both are as they were found.
damaged-where = They are here:
damaged-what = If you have a copy of this folder, quit Interlude, put both files of the copy back together, and start it again. Keep what is there now in another place.

refused-title = The data folder can't be used.
refused-not-writable = Interlude may not write to this folder. Allow it to your account, or start Interlude with another folder.
refused-other-owner = This folder or a file in it belongs to another account on this computer. Use a folder of your own.
refused-link = This folder or a file in it is a link to somewhere else. For safety Interlude opens only a real folder.
refused-already-running = Interlude is already running with this folder. Open its window from the tray, or end it first.
refused-too-new = This file was written by a newer version of Interlude. It was left as it is. Install the newer version to open it.
refused-not-a-folder = What is there is not a folder. Move it away, or start Interlude with another folder.
refused-disk-full = The disk is full. This version of Interlude has to copy your planner's file before it can open it. The file was left as it is. Make room and start Interlude again.
refused-not-upgraded = Your planner's file couldn't be brought to this version of Interlude. It can still be read: the version that you had before opens it.
refused-where = The folder is:
refused-nothing-made = Nothing was created anywhere else.

recovery-help = I'm not okay
recovery-quit = Quit
start-failed-title = Interlude couldn't start.
start-failed-text = The part that keeps your planner didn't answer. Nothing was changed.
start-failed-again = Try again
