select tidy();
