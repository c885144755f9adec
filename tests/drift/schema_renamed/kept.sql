select t, e::text from u
