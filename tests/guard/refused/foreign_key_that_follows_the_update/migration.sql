update parent set code = upper(code);
