select string_agg(amount::text, ' ') from price;
