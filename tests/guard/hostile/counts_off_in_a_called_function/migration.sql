select quietly();
