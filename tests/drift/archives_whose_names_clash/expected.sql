alter table public."order" drop column item_note;
alter table public.order_item drop column note;
