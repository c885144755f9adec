update g set a = 7 where id = 2;
