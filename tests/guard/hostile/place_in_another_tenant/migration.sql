drop table acme.invoice;
