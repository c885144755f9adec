drop function low(text) cascade;
