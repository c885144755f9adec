select order_id, number, text from line order by 1, 2
