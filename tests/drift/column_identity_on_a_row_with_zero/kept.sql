select id, v from kind
