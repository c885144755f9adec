alter type pair alter attribute b type int cascade;
