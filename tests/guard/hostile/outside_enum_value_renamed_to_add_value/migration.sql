alter type mood rename value 'sad' to ' add value x';
