select id from spare
