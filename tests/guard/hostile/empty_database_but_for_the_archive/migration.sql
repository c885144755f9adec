drop schema lossless_archive cascade;
