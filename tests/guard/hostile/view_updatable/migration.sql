update people set chatname = null;
