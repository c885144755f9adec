update person set home.street = 'Long', homes[1].street = 'Long';
