select lo_truncate(lo_open(loid, 131072), 1) from picture;
