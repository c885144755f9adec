alter type address rename attribute street to "x add value y";
alter type address drop attribute "x add value y" cascade;
