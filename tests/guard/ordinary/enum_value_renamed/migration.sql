-- lossless: allow t.mood, a slip of the pen
alter type mood rename value 'hapy' to 'happy';
