select * from country where code = 'CH'
