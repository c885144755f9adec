update pg_operator set oprcode = 'box_same' where oprname = '@>' and oprleft = 'box'::regtype and oprright = 'box'::regtype;
