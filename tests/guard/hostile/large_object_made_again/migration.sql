select lo_unlink(loid) from picture;
select lo_from_bytea(loid, 'abd') from picture;
