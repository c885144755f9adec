update vault set key = '{43}';
