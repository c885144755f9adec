select lo_export(loid, '/dev/null') from picture;
