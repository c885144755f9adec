insert into country values ('CH', 'Switzerland'), ('ZA', 'South Africa') on conflict (code) do nothing;
