update n set a = b, b = a;
