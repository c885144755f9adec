select quietly();
alter function quietly() reset all;
