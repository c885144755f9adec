drop foreign table far;
