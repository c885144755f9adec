alter type mood rename value 'sad' to 'glad' -- add value or so
;
