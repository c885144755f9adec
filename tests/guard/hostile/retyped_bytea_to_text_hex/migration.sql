alter table t alter v type text using encode(v, 'hex');
