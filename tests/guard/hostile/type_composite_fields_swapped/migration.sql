alter type pair rename attribute a to x;
alter type pair rename attribute b to a;
alter type pair rename attribute x to b;
