# The small window. Where no plan is open its words are the same for everyone.

pause-title = Pause
pause-say = Say something to them
pause-look = Look, ask around, go there
pause-arrange = Arrange something
pause-emergency = Emergency
pause-did = I already did
pause-close = Close
pause-close-key = Esc
