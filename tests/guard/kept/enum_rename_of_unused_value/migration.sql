alter type state rename value 'done' to 'closed';
