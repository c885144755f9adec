comment on column public.address.zip is 'four digits';
comment on constraint a_code_key on public.a is 'the constraint';
comment on index public.a_code_key is 'the code';
comment on index public.a_pkey is 'the key';
