-- lossless: allow t.v, Y and N are true and false
alter table t alter v type boolean using v = 'Y';
