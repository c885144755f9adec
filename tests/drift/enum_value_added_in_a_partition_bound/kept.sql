select size::text from part
