select id, code, org from acc
