create schema "a b";
create operator "a b".=== (leftarg = int, rightarg = int, function = int4eq, restrict = eqsel, hashes);
create operator family "My, (family)" using hash;
alter operator family "My, (family)" using hash add operator 1 "a b".=== (int, int);
