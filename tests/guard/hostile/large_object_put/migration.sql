select lo_put(loid, 1, 'xx') from picture;
