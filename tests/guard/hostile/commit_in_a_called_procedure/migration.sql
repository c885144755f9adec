call tidy();
