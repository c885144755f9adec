alter schema one rename to "one (renamed)";
alter schema two rename to one;
alter schema "one (renamed)" rename to two;
