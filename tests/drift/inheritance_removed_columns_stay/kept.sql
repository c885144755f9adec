select id, note, extra from kid
