alter table ev add doc jsonb; update ev set doc = jsonb_build_object('code', code || '-changed', 'price', price + 0.004); alter table ev drop code, drop price;
