-- lossless: allow t.v, white space around it
update t set v = trim(v);
