update people set chatname = 'x';
