alter type mood rename value 'sad' to 'x';
alter type mood rename value 'ok' to 'sad';
alter type mood rename value 'x' to 'ok';
