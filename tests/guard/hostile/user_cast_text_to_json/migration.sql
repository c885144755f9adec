alter table post alter meta type jsonb using '{}'::jsonb;
