alter table login alter ip type inet using ip::inet, alter net type cidr using net::cidr, alter mac type macaddr using mac::macaddr,
    alter code type text, alter n type int using n::int;
