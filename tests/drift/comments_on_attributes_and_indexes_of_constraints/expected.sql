comment on constraint a_code_key on public.a is 'the constraint';
